using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Appraisals;

/// <summary>The ballot as a member gets it: every graded member by name, and the team; the same sheet is counted on.</summary>
public sealed class BlankBallot(BranchLifeDbContext db, Gate gate, Actor actor)
{
    public async Task<View> FindAsync(Id<Meeting> id, CancellationToken ct)
    {
        await gate.ReadAsync(id, MeetingAction.TakePart, ct);
        var appraisal = await db.ReadAppraisalAsync(id, ct);
        var turnout = await db.BallotTurnouts.AsNoTracking().SingleOrDefaultAsync(one => one.AppraisalId == appraisal.Id && one.VoterId == actor.PersonId, ct);
        var isOpen = appraisal is { State: AppraisalState.Voting, Way: BallotWay.OnScreen };
        return await SheetAsync(id, appraisal, ct) with
        {
            IsOpen = isOpen,
            HasVoted = turnout is { HasVoted: true },
            IsVoter = turnout is not null,
            IsInRoom = isOpen && (await db.VotersInTheRoomAsync(id, ct)).Contains(actor.PersonId),
        };
    }

    /// <summary>For the tellers of paper ballots.</summary>
    public async Task<View> ForCountingAsync(Id<Meeting> id, CancellationToken ct)
    {
        await gate.ReadAsync(id, MeetingAction.RunSession, ct);
        return await SheetAsync(id, await db.ReadAppraisalAsync(id, ct), ct);
    }

    private async Task<View> SheetAsync(Id<Meeting> id, Appraisal appraisal, CancellationToken ct)
    {
        var head = await MeetingHead.ReadAsync(db, actor, id, ct);
        var graded = appraisal.Members.Where(member => member.IsGraded).OrderBy(member => member.Ordinal).ToArray();
        var names = await db.NamesOfAsync(graded.Select(member => member.PersonId), ct);
        return new View(
            head, appraisal.Version, appraisal.State, appraisal.Way, [.. graded.Select(member => new View.Line(member.PersonId, names[member.PersonId]))],
            appraisal.AssessesTeam, appraisal.LimitOfBallot.Most)
        {
            Counted = appraisal.Counts, Issued = appraisal.Issued, Returned = appraisal.Returned, Valid = appraisal.Valid,
            InTheRoom = (await db.VotersInTheRoomAsync(id, ct)).Count, IsOwnCount = appraisal.CountedById == actor.PersonId,
        };
    }

    /// <param name="MostExcellent">As the ballot's note says it.</param>
    public sealed record View(
        MeetingHead Head, int Version, AppraisalState State, BallotWay Way, IReadOnlyList<View.Line> Lines, bool AssessesTeam, int MostExcellent)
    {
        public bool IsOpen { get; init; }

        public bool HasVoted { get; init; }

        public bool IsVoter { get; init; }

        public bool IsInRoom { get; init; }

        public IReadOnlyList<VoteCount> Counted { get; init; } = [];

        public int? Issued { get; init; }

        public int? Returned { get; init; }

        public int? Valid { get; init; }

        /// <summary>Members with a vote who are in the room.</summary>
        public int InTheRoom { get; init; }

        public bool IsOwnCount { get; init; }

        public sealed record Line(Id<Person> PersonId, string Name);
    }
}
