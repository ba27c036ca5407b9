using BranchLife.Domain.Preparation;

namespace BranchLife.Testing.Building;

/// <summary>Takes an outline with the two aspects of <see cref="A.Outline"/> along its way.</summary>
public static class OutlineRoad
{
    extension(Outline outline)
    {
        public Outline Written()
        {
            outline.Write(new OutlineText("已走访全部低收入户", "读原文四篇", [A.Entry(1), A.Entry(2)]), A.Moment);
            return outline;
        }

        public Outline HandedIn()
        {
            outline.Written().HandIn();
            return outline;
        }

        /// <summary>With a remark on the instance of the second point.</summary>
        public Outline Returned()
        {
            outline.HandedIn().SentBack();
            return outline;
        }

        public Outline Accepted()
        {
            outline.HandedIn().Accept(A.Secretary);
            return outline;
        }

        public OutlineVersion HandIn() => outline.HandIn(Identities.Fresh<OutlineVersion>(), A.Moment);

        public void SentBack() => outline.Return(
            new OutlineAnchor(OutlinePart.Instance, 2, 1), RemarkKind.GeneralForConcrete, "请写到具体事例。", A.Secretary, A.Moment);

        public void Explain(int remark) => outline.AnswerComment(remark, AnswerWay.Explained, "已说明。", outline.AuthorId, null);
    }
}
