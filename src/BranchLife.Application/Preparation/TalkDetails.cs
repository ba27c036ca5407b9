using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

/// <summary>A talk with its content, for the two alone.</summary>
public sealed class TalkDetails(BranchLifeDbContext db, Actor actor, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Talk> id, CancellationToken ct)
    {
        var me = actor.PersonId;
        var talk = await db.Talks.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(talk => talk.Id == id, ct) ?? throw new NotFoundException();
        var other = talk.FirstId == me ? talk.SecondId : talk.FirstId;
        var name = await db.Persons.Where(person => person.Id == other).Select(person => person.Name).SingleAsync(ct);
        var meeting = await db.Meetings.Where(meeting => meeting.Id == talk.MeetingId)
            .Select(meeting => new { meeting.Title, meeting.Stage }).SingleAsync(ct);
        var (mine, theirs) = talk.FirstId == me
            ? (talk.FirstConfirmedAt, talk.SecondConfirmedAt)
            : (talk.SecondConfirmedAt, talk.FirstConfirmedAt);
        var view = new View(
            id, talk.Version, talk.MeetingId, meeting.Title, other, name, talk.PairClass, talk.HeldOn, talk.Place, talk.Way,
            door.Open(talk.Content, new SensitiveRecord(RecordKind.Talk, id.Value, talk.NotedById, null)), mine, theirs)
        {
            PlannedOn = talk.PlannedOn, PlannedAt = talk.PlannedAt, PlannedPlace = talk.PlannedPlace,
            TakesPoints = talk.HeldOn is not null && meeting.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene
                or MeetingStage.InSession or MeetingStage.Held or MeetingStage.MinutesSealed,
            Points = [.. talk.Points.OrderBy(point => point.Ordinal).Select(point => new Point(
                point.Ordinal, door.Open(point.Words, new SensitiveRecord(RecordKind.Talk, id.Value, point.ProposedById, null))!,
                point.AboutId is not { } about ? null : about == me, point.ProposedById == me, point.State, point.Origin))],
        };
        await door.CloseAsync(ct);
        return view;
    }

    /// <param name="ConfirmedAt">By the reader.</param>
    public sealed record View(
        Id<Talk> Id, int Version, Id<Meeting> MeetingId, string Meeting, Id<Person> OtherId, string Other, TalkPairClass Class,
        DateOnly? HeldOn, string? Place, TalkWay Way, string? Content, DateTimeOffset? ConfirmedAt, DateTimeOffset? OtherConfirmedAt)
    {
        public DateOnly? PlannedOn { get; init; }

        public TimeOnly? PlannedAt { get; init; }

        public string? PlannedPlace { get; init; }

        /// <summary>The problem lists are still open and the talk has taken place.</summary>
        public bool TakesPoints { get; init; }

        public IReadOnlyList<Point> Points { get; init; } = [];

        public TalkState State => HeldOn is null ? TalkState.Arranged
            : ConfirmedAt is not null && OtherConfirmedAt is not null ? TalkState.Held : TalkState.Unconfirmed;
    }

    /// <param name="IsAboutMe">Null: about the branch.</param>
    public sealed record Point(int Ordinal, string Words, bool? IsAboutMe, bool IsMine, TalkPointState State, ProblemOrigin Origin)
    {
        public bool AwaitsMe => State is TalkPointState.Proposed && !IsMine;

        public bool MayWithdraw => State is TalkPointState.Proposed && IsMine;
    }
}
