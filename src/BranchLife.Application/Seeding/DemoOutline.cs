using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Seeding;

/// <summary>One outline on its way: a draft, handed in, sent back after a second version, or accepted.</summary>
internal sealed class DemoOutline(DemoWorld world, DemoBranch branch, Meeting meeting, OutlineKind kind, Person author)
{
    private readonly Outline _outline = Outline.Begin(
        world.Ids.Next<Outline>(), meeting, kind, author.Id, kind is OutlineKind.TeamSelfCheck ? world.Texts.TeamAspects : world.Texts.MemberAspects);

    private bool _isRead;

    private bool IsOfLeaders => kind is OutlineKind.TeamSelfCheck || author == branch.Secretary;

    public void Write(DateOnly day, bool handIn, bool isReturned, bool isAccepted)
    {
        _isRead = handIn;
        world.Clock.GoTo(day, 20);
        world.Keep(_outline);
        var points = Put(world.Texts.Findings);
        world.List("outline", new SeedManifest.Thing(
            _outline.Id.Value, $"/outlines/{_outline.Id}", branch.Unit.Code, author.Id.Value, Stage: isReturned ? "Returned" : handIn ? "HandedIn" : "Draft"));
        if (isReturned) SendBackTwice(points[0]);
        if (!handIn) return;

        HandIn();
        if (!isAccepted) return;

        if (author == branch.People[3].Person && kind is OutlineKind.MemberOutline) Answered();

        var reviewer = IsOfLeaders ? (branch.IsSupervised ? world.Supervisor : world.Office) : branch.Secretary;
        if (reviewer != author && (kind is OutlineKind.TeamSelfCheck || !IsOfLeaders || branch.IsSupervised)) _outline.Accept(reviewer.Id);
    }

    private OutlineText.Entry[] Put(DemoTexts.Found[] findings)
    {
        _outline.Recall(LastPromises());
        var entries = _outline.InOrder().Select((point, index) =>
        {
            var found = findings[(index + world.Random.Next(findings.Length)) % findings.Length];
            return new OutlineText.Entry(point.Ordinal, Mark(found.Problem), Mark(found.Instance ?? ""), Mark(found.Cause ?? ""), Mark(found.Measure), ProblemOrigin.Self);
        }).ToArray();
        _outline.Write(new OutlineText(Mark(world.Texts.LastPromises), Mark(kind.IsFramed ? world.Texts.TeamPreparation : world.Texts.StudyGains), entries)
        {
            Opening = kind.IsFramed ? Mark(world.Texts.TeamOpening) : null, Closing = kind.IsFramed ? Mark(world.Texts.TeamClosing) : null,
            Promises = [.. _outline.Promises.Select((promise, index) => new OutlineText.Promise(
                promise.Ordinal, index == 0 ? PromiseResult.Done : PromiseResult.Partly, Mark(index == 0 ? "按期完成，群众代表已看过。" : "已完成大部分，其余年底前做完。")))],
        }, world.Clock.Tick());
        return entries;
    }

    private void HandIn() => world.Keep(_outline.HandIn(world.Ids.Next<OutlineVersion>(), world.Clock.Tick()));

    // Two versions, and remarks of both kinds of reviewers: one answered by a change, one by words, two still open.
    private void SendBackTwice(OutlineText.Entry written)
    {
        var first = _outline.HandIn(world.Ids.Next<OutlineVersion>(), world.Clock.Tick());
        world.Keep(first);
        var points = _outline.InOrder().ToArray();
        Remark(points[0], OutlinePart.Instance, RemarkKind.GeneralForConcrete, "再写具体些：什么时间、几次、当时怎么处理的。", isReturn: false);
        Remark(points[1], OutlinePart.Cause, RemarkKind.PersonsDeedsThoughts, "再往思想上找一找原因，当时是怎么想的。", isReturn: true);
        world.Clock.Tick();
        _outline.Write(new OutlineText(Mark(world.Texts.LastPromises), Mark(world.Texts.StudyGains),
            [written with { Instance = written.Instance + "事后没有及时说明情况，到支部会上才讲清楚。", Origin = ProblemOrigin.Masses }]), world.Clock.Tick());
        _outline.AnswerComment(1, AnswerWay.Changed, Mark("已写明当时怎么处理的。"), author.Id, first);
        _outline.AnswerComment(2, AnswerWay.Explained, Mark("原因已同支部书记谈过，拟在会上当面说明。"), author.Id, first);
        HandIn();
        Remark(points[0], OutlinePart.Measure, RemarkKind.TimeNodes, "措施要写到什么时候完成、由谁检查。", isReturn: false);
        Remark(points[2], OutlinePart.Problem, RemarkKind.AdviceForCriticism, "这一条写成了工作建议，请写本人的问题。", isReturn: true);
    }

    // A remark to which the author could say why the text stays.
    private void Answered()
    {
        Remark(_outline.InOrder().First(), OutlinePart.Instance, RemarkKind.GeneralForConcrete, "请补充具体事例，写明时间和后果。", isReturn: false);
        _outline.AnswerComment(1, AnswerWay.Explained, Mark("时间和后果已在会前谈话时说明，会上再讲。"), author.Id, null);
    }

    private void Remark(OutlineEntry on, OutlinePart part, RemarkKind fault, string words, bool isReturn)
    {
        var (anchor, by) = (new OutlineAnchor(part, on.Ordinal, 1), branch.Secretary.Id);
        if (isReturn) _outline.Return(anchor, fault, Mark(words), by, world.Clock.Tick());
        else _outline.Comment(anchor, fault, Mark(words), by, world.Clock.Tick());
    }

    // As the desk lays them out: the branch's items of last year for the team's material. Members had none of their own.
    private Promised[] LastPromises()
    {
        if (kind is not OutlineKind.TeamSelfCheck) return [];

        return [.. world.Things.OfType<RectificationItem>()
            .Where(item => item.UnitId == branch.Unit.Id && item.SubjectId is null && item.MeetingId != meeting.Id)
            .OrderBy(item => item.OpenedAt)
            .Zip(world.Texts.TeamProblems, (item, found) => new Promised(
                item.Id, SensitiveText.From(Mark(found.Problem))!, Mark(item.Measure), item.DueOn, item.State))];
    }

    private string Mark(string text) => world.Marks.On("outline", text, _outline.Id.Value, branch,
        secretary: _isRead, group: _isRead, committee: _isRead && kind is OutlineKind.TeamSelfCheck,
        [author.Id, .. _isRead && IsOfLeaders ? world.Above : []]);
}
