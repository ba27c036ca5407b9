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
            outline.Written().HandIn(A.Moment);
            return outline;
        }

        public Outline Returned()
        {
            outline.HandedIn().Return(entry: 2, "请写到具体事例。", A.Secretary, A.Moment);
            return outline;
        }

        public Outline Accepted()
        {
            outline.HandedIn().Accept(A.Secretary);
            return outline;
        }
    }
}
