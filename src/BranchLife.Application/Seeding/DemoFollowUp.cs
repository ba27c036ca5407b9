using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Rectification;
using BranchLife.Domain.Reports;

namespace BranchLife.Application.Seeding;

/// <summary>Problem list, measures, progress, closing and the report of one meeting.</summary>
internal sealed class DemoFollowUp(DemoWorld world, DemoBranch branch, Meeting meeting, DateOnly day)
{
    public void Follow(bool toTheEnd)
    {
        world.Clock.GoTo(day.AddDays(4), 10);
        var team = world.Things.OfType<Problem>().Where(problem => problem.MeetingId == meeting.Id && problem.SubjectId is null).ToArray();
        var open = team.Zip(world.Texts.TeamProblems, (problem, found) => (problem, found.Measure)).Concat(branch.PersonalProblems).ToArray();
        var claims = new DemoClaims(world, branch, meeting);
        claims.Demand();
        claims.Claim();
        foreach (var (problem, _) in open) problem.Confirm();
        meeting.ConfirmProblemList([], branch.Secretary.Id, world.Clock.Tick());

        world.Clock.GoTo(day.AddDays(6), 9);
        var items = open.Select((one, index) => (
            Item: Plan(one.Item1, one.Measure, index), Problem: one.Item1.SubjectId is null ? world.Texts.TeamProblems[index].Problem : null)).ToArray();
        new DemoPosting(world, branch, meeting, day).Post(items);
        foreach (var (index, (item, _)) in items.Index()) Rectify(item, index, toTheEnd);
        Report(toTheEnd);
        ReportOnRectification(toTheEnd);
        if (!toTheEnd) return;

        world.Clock.GoTo(world.Today.AddDays(-1), 11);
        meeting.Archive(reportAccepted: true, openItems: 0, branch.Secretary.Id, world.Clock.Tick());
    }

    private RectificationItem Plan(Problem problem, string measure, int index)
    {
        var longTerm = index == 2;
        var owner = problem.SubjectId ?? branch.Holder(index % 2 == 0 ? Domain.Branches.PostKind.OrganizationCommissioner : Domain.Branches.PostKind.PublicityCommissioner).Id;
        var item = world.Keep(RectificationItem.Open(world.Ids.Next<RectificationItem>(), problem, new MeasurePlan
        {
            Measure = Guarded(problem.SubjectId, problem.Id.Value, measure), Goal = Guarded(problem.SubjectId, problem.Id.Value, "逐项见到实效，群众能够看到变化"), OwnerId = owner, IsLongTerm = longTerm,
            DueOn = longTerm ? null : day.AddDays(14 + (index * 9)), NextReviewOn = longTerm ? world.Today.AddDays(50) : null,
        }, world.Clock.Tick()));
        world.List("rectificationItem", new SeedManifest.Thing(
            item.Id.Value, $"/rectification/{item.Id}", branch.Unit.Code, owner.Value, problem.SubjectId?.Value));
        return item;
    }

    private void Rectify(RectificationItem item, int index, bool toTheEnd)
    {
        if (!toTheEnd && index % 4 == 3) return;

        world.Clock.GoTo(day.AddDays(10), 15);
        item.Report(Guarded(item, world.Pick(world.Texts.Progress)), day.AddDays(9), isEvidence: false, item.OwnerId, world.Clock.Tick());
        if (item.IsLongTerm || (!toTheEnd && index % 4 == 2)) return;

        item.Report(Guarded(item, world.Pick(world.Texts.Evidence)), day.AddDays(10), isEvidence: true, branch.Recorder.Id, world.Clock.Tick());
        if (!toTheEnd && index % 4 == 1) return;

        world.Clock.GoTo(day.AddDays(18), 15);
        item.RequestClosure(item.OwnerId);
        if (Verifier(item) is { } verifier && (toTheEnd || index % 8 == 0))
            item.Close(Guarded(item, world.Pick(world.Texts.ClosingOpinions)), new Reviewer(verifier, OwnBranchId: null), world.Clock.Tick(), 30, 90, 180);
    }

    private string Guarded(RectificationItem item, string text) => Guarded(item.SubjectId, item.Id.Value, text);

    // Of the branch's own items everybody in the branch may read.
    private string Guarded(Domain.Id<Person>? subject, Guid id, string text) =>
        subject is { } person ? world.Marks.OnPersonal(text, id, branch, person) : text;

    private Domain.Id<Person>? Verifier(RectificationItem item) =>
        item.SubjectId is null || item.OwnerId == branch.Secretary.Id
            ? (branch.IsSupervised ? world.Supervisor : world.Office).Id
            : branch.Committee.Select(one => one.Id).FirstOrDefault(item.MayBeVerifiedBy) is { } id && id != default ? id : null;

    private void Report(bool accepted)
    {
        world.Clock.GoTo(day.AddDays(13), 9);
        var report = world.Keep(MeetingReport.Draft(world.Ids.Next<MeetingReport>(), meeting));
        var reviewer = new Reviewer((branch.IsSupervised ? world.Supervisor : world.Office).Id, null);
        world.Reports.Add(new DemoReport(report.Id, branch.Secretary.Id, world.Clock.Tick(), accepted ? reviewer : null, world.Clock.Tick()));
        world.List("report", new SeedManifest.Thing(report.Id.Value, $"/reports/{report.Id}", branch.Unit.Code, branch.Secretary.Id.Value));
    }

    // Where the items are still worked on, it is begun and no more.
    private void ReportOnRectification(bool accepted)
    {
        world.Clock.GoTo(world.Today.AddDays(-2), 10);
        var report = world.Keep(MeetingReport.Draft(world.Ids.Next<MeetingReport>(), meeting, ReportKind.Rectification));
        if (!accepted) return;

        var reviewer = new Reviewer((branch.IsSupervised ? world.Supervisor : world.Office).Id, null);
        world.Reports.Add(new DemoReport(report.Id, branch.Secretary.Id, world.Clock.Tick(), reviewer, world.Clock.Tick()));
        world.List("report", new SeedManifest.Thing(report.Id.Value, $"/reports/{report.Id}", branch.Unit.Code, branch.Secretary.Id.Value));
    }
}
