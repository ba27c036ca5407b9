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
        var found = await (
            from talk in db.Talks.VisibleTo(actor)
            join meeting in db.Meetings on talk.MeetingId equals meeting.Id
            where talk.Id == id
            from other in db.Persons
            where other.Id == (talk.FirstId == me ? talk.SecondId : talk.FirstId)
            select new
            {
                talk.Version, talk.MeetingId, Meeting = meeting.Title, meeting.Stage, OtherId = other.Id, Other = other.Name, talk.PairClass,
                talk.HeldOn, talk.Place, talk.Way, talk.Content, talk.NotedById,
                Confirmed = talk.FirstId == me ? talk.FirstConfirmedAt : talk.SecondConfirmedAt,
                OtherConfirmed = talk.FirstId == me ? talk.SecondConfirmedAt : talk.FirstConfirmedAt,
            }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var view = new View(id, found.Version, found.MeetingId, found.Meeting, found.OtherId, found.Other, found.PairClass, found.HeldOn,
            found.Place, found.Way, door.Open(found.Content, new SensitiveRecord(RecordKind.Talk, id.Value, found.NotedById, null)),
            found.Confirmed, found.OtherConfirmed);
        await door.CloseAsync(ct);
        return view;
    }

    /// <param name="ConfirmedAt">By the reader.</param>
    public sealed record View(
        Id<Talk> Id, int Version, Id<Meeting> MeetingId, string Meeting, Id<Person> OtherId, string Other, TalkPairClass Class,
        DateOnly? HeldOn, string? Place, TalkWay Way, string? Content, DateTimeOffset? ConfirmedAt, DateTimeOffset? OtherConfirmedAt)
    {
        public TalkState State => HeldOn is null ? TalkState.Arranged
            : ConfirmedAt is not null && OtherConfirmedAt is not null ? TalkState.Held : TalkState.Unconfirmed;
    }
}
