using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Procedure;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>
/// 民主评议党员 of one meeting: the ballot and, for the committee and a granted group, votes and verdicts by name (each verdict
/// shown is noted as read). The office sees how many of each grade, from five graded members up.
/// </summary>
public sealed class AppraisalBoard(
    BranchLifeDbContext db, Gate gate, Relations relations, Actor actor, VerdictFindings findings, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        var meeting = await gate.ReadAsync(id, MeetingAction.Read, ct);
        var relation = await relations.ToAsync(meeting.BranchId, ct);
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var runs = MeetingAccess.Allows(MeetingAction.RunSession, meeting, relation);
        var appraisal = await db.Appraisals.AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == id, ct);
        var view = new View(head, meeting.Kinds.HasFlag(MeetingKinds.DemocraticAppraisal))
        {
            MayOpen = runs && meeting.Stage is MeetingStage.InSession && appraisal is null,
            MayRun = runs && meeting.Stage is MeetingStage.InSession or MeetingStage.Held,
        };
        if (appraisal is null) return view.MayOpen ? await PreviewAsync(view, id, ct) : view;

        var setting = new RestrictedSetting(await RestrictedSetting.GrantsAsync(db, id, ct));
        var names = await db.NamesOfAsync(appraisal.Members.Select(member => member.PersonId), ct);
        var verdicts = await db.AppraisalVerdicts.AsNoTracking().Where(verdict => verdict.AppraisalId == appraisal.Id).ToListAsync(ct);
        var readsAll = AppraisalAccess.ReadsAll(relation, setting);
        view = view with
        {
            Ballot = await BallotAsync(appraisal, runs, names, ct),
            Assessed = [.. appraisal.Members.OrderBy(member => member.Ordinal).Select(member => new View.Member(names[member.PersonId], member.UngradedBecause))],
            OwnVerdict = MeetingAccess.Allows(MeetingAction.TakePart, meeting, relation)
                && verdicts.FirstOrDefault(verdict => verdict.SubjectId == actor.PersonId && verdict.ToldAt is not null) is { } own
                ? new View.Own(own.AnsweredAt is not null) : null,
        };
        if (appraisal.State is not AppraisalState.Closed) return view;
        if (!readsAll) return relation.IsAbove ? view with { Totals = TotalsOf(appraisal, verdicts) } : view;

        var (limit, found) = await findings.FindAsync(meeting, appraisal, ct);
        view = view with
        {
            Limit = limit,
            Findings = found,
            MayDecide = AppraisalAccess.Decides(relation) && head.IsOpen,
            MayTell = relation.IsSecretary && head.IsOpen,
            Rows = Rows(appraisal, verdicts, names),
            Team = appraisal.Counts.SingleOrDefault(count => count.SubjectId is null),
        };
        await door.CloseAsync(ct);
        return view;
    }

    private async Task<View> PreviewAsync(View view, Id<Meeting> id, CancellationToken ct)
    {
        var lines = await db.AssessedAsync(id, withoutCadres: false, ct);
        var names = await db.NamesOfAsync(lines.Select(line => line.PersonId), ct);
        return view with
        {
            Assessed = [.. lines.Select(line => new View.Member(names[line.PersonId], line.UngradedBecause))],
            Limit = new ExcellentLimit(lines.Count(line => line.UngradedBecause is null)),
        };
    }

    private async Task<View.BallotState> BallotAsync(Appraisal appraisal, bool runs, Dictionary<Id<Person>, string> names, CancellationToken ct)
    {
        var turnout = await db.BallotTurnouts.AsNoTracking().Where(one => one.AppraisalId == appraisal.Id).ToListAsync(ct);
        var inRoom = appraisal.State is AppraisalState.Voting ? await db.VotersInTheRoomAsync(appraisal.MeetingId, ct) : [];
        var order = appraisal.Members.ToDictionary(member => member.PersonId, member => member.Ordinal);
        var isClosed = appraisal.State is AppraisalState.Closed;
        var mine = turnout.SingleOrDefault(one => one.VoterId == actor.PersonId);
        var teller = await db.NamesOfAsync(new[] { appraisal.CountedById, appraisal.CheckedById }.OfType<Id<Person>>(), ct);
        return new View.BallotState(appraisal.Id, appraisal.Version, appraisal.Way, appraisal.State, appraisal.AssessesTeam)
        {
            Issued = appraisal.Issued ?? inRoom.Count, Returned = appraisal.Returned ?? turnout.Count(one => one.HasVoted), Valid = appraisal.Valid,
            Awaited = runs && appraisal.State is AppraisalState.Voting ? NamesOf(one => !one.HasVoted && inRoom.Contains(one.VoterId)) : [],
            Voted = isClosed ? NamesOf(one => one.HasVoted) : [],
            MayVote = appraisal is { Way: BallotWay.OnScreen, State: AppraisalState.Voting } && mine is { HasVoted: false } && inRoom.Contains(actor.PersonId),
            HasVoted = mine is { HasVoted: true },
            CountedBy = appraisal.CountedById is { } counted ? teller[counted] : null, CheckedBy = appraisal.CheckedById is { } second ? teller[second] : null,
            IsOwnCount = appraisal.CountedById == actor.PersonId, ClosedAt = appraisal.ClosedAt,
        };

        IReadOnlyList<string> NamesOf(Func<BallotTurnout, bool> which) =>
            [.. turnout.Where(which).OrderBy(one => order.GetValueOrDefault(one.VoterId)).Select(one => names[one.VoterId])];
    }

    private IReadOnlyList<View.Row> Rows(Appraisal appraisal, IReadOnlyList<AppraisalVerdict> verdicts, Dictionary<Id<Person>, string> names)
    {
        var bySubject = verdicts.ToDictionary(verdict => verdict.SubjectId);
        foreach (var verdict in verdicts) door.Note(verdict.Sensitive);
        return [.. appraisal.Members.OrderBy(member => member.Ordinal).Select(member =>
        {
            var verdict = bySubject.GetValueOrDefault(member.PersonId);
            return new View.Row(
                member.PersonId, names[member.PersonId], member.UngradedBecause, appraisal.Counts.SingleOrDefault(count => count.SubjectId == member.PersonId),
                verdict?.Grade, verdict is not null, verdict?.ToldAt, verdict?.AnsweredAt, verdict?.Answer is not null, member.PersonId == actor.PersonId);
        })];
    }

    private static View.GradeTotals? TotalsOf(Appraisal appraisal, IReadOnlyList<AppraisalVerdict> verdicts)
    {
        var told = verdicts.Where(verdict => verdict is { Grade: not null, ToldAt: not null }).ToArray();
        return !SmallGroup.MayBreakDown(told.Length) ? null : new View.GradeTotals(
            appraisal.Members.Count, [.. Enum.GetValues<AppraisalGrade>().Select(grade => (grade, told.Count(verdict => verdict.Grade == grade)))]);
    }

    /// <param name="IsCombined">The meeting is planned together with 民主评议党员.</param>
    public sealed record View(MeetingHead Head, bool IsCombined)
    {
        public bool MayOpen { get; init; }

        public bool MayRun { get; init; }

        public bool MayDecide { get; init; }

        public bool MayTell { get; init; }

        public BallotState? Ballot { get; init; }

        public IReadOnlyList<Member> Assessed { get; init; } = [];

        /// <summary>Of the actor, once told.</summary>
        public Own? OwnVerdict { get; init; }

        /// <summary>Null for who does not read votes and verdicts by name.</summary>
        public IReadOnlyList<Row>? Rows { get; init; }

        public VoteCount? Team { get; init; }

        /// <summary>Of the ballot to be opened, then of the verdicts.</summary>
        public ExcellentLimit Limit { get; init; }

        public IReadOnlyList<Finding> Findings { get; init; } = [];

        public GradeTotals? Totals { get; init; }

        public sealed record Member(string Name, string? UngradedBecause);

        public sealed record Own(bool IsAnswered);

        public sealed record BallotState(Id<Appraisal> Id, int Version, BallotWay Way, AppraisalState State, bool AssessesTeam)
        {
            public int Issued { get; init; }

            public int Returned { get; init; }

            public int? Valid { get; init; }

            /// <summary>Members in the room who have not voted; for who runs the meeting.</summary>
            public IReadOnlyList<string> Awaited { get; init; } = [];

            /// <summary>After closing: everybody can see that the own ballot was taken in.</summary>
            public IReadOnlyList<string> Voted { get; init; } = [];

            public bool MayVote { get; init; }

            public bool HasVoted { get; init; }

            public string? CountedBy { get; init; }

            public string? CheckedBy { get; init; }

            public bool IsOwnCount { get; init; }

            public DateTimeOffset? ClosedAt { get; init; }
        }

        /// <param name="Votes">Null below five ballots and for who is not graded.</param>
        public sealed record Row(
            Id<Person> PersonId, string Name, string? UngradedBecause, VoteCount? Votes, AppraisalGrade? Grade, bool IsRecorded, DateTimeOffset? ToldAt,
            DateTimeOffset? AnsweredAt, bool HasAnswer, bool IsSelf);

        public sealed record GradeTotals(int Members, IReadOnlyList<(AppraisalGrade Grade, int Count)> Grades);
    }
}
