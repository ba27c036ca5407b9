using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Commitments;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Deeds;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Access;

/// <summary>What the readers of a restricted record depend on, besides the actor's relation to the branch.</summary>
/// <param name="GroupsReadMinutes">The campaign's notice grants assigned groups reading (default yes; without campaign no).</param>
/// <param name="SecretaryOwns">The secretary of the branch owns the item, so that it is verified from above.</param>
/// <param name="HostId">Host of the session, reading until it is sealed.</param>
/// <param name="RecorderId">Recorder of the session, reading until it is sealed.</param>
/// <param name="IsSealed">The session's minutes are sealed.</param>
/// <param name="HasCommittee">The branch has a 支委会 (three posts or more).</param>
public sealed record RestrictedSetting(
    bool GroupsReadMinutes, bool SecretaryOwns = false, Id<Person>? HostId = null, Id<Person>? RecorderId = null,
    bool IsSealed = true, bool HasCommittee = true)
{
    public static async Task<RestrictedSetting> OfCriticismAsync(BranchLifeDbContext db, Id<CriticismRecord> id, CancellationToken ct)
    {
        var session = await (from record in db.CriticismRecords
                             join held in db.MeetingSessions on record.SessionId equals held.Id
                             where record.Id == id
                             select new { held.MeetingId, held.HostId, held.RecorderId, held.IsSealed }).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        var grants = await GrantsAsync(db, session.MeetingId, ct);
        return new RestrictedSetting(grants, HostId: session.HostId, RecorderId: session.RecorderId, IsSealed: session.IsSealed);
    }

    public static async Task<RestrictedSetting> OfMeetingAsync(BranchLifeDbContext db, Id<Opinion> opinion, CancellationToken ct)
    {
        var meeting = await db.Opinions.Where(o => o.Id == opinion).Select(o => (Id<Meeting>?)o.MeetingId).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        return new RestrictedSetting(await GrantsAsync(db, meeting, ct));
    }

    /// <summary>The secretary's own outline is reviewed from above, as the team's material is.</summary>
    public static async Task<RestrictedSetting> OfOutlineAsync(BranchLifeDbContext db, Id<Outline> outline, DateOnly today, CancellationToken ct)
    {
        var found = await db.Outlines.Where(o => o.Id == outline).Select(o => new { o.MeetingId, o.AuthorId, o.BranchId }).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        var isSecretary = await db.Posts.AnyAsync(post => post.UnitId == found.BranchId && post.PersonId == found.AuthorId
            && post.Kind == PostKind.Secretary && post.From <= today && (post.To == null || today <= post.To), ct);
        return new RestrictedSetting(await GrantsAsync(db, found.MeetingId, ct), SecretaryOwns: isSecretary);
    }

    public static async Task<RestrictedSetting> OfProblemAsync(BranchLifeDbContext db, Id<Problem> problem, CancellationToken ct)
    {
        var meeting = await db.Problems.Where(p => p.Id == problem).Select(p => (Id<Meeting>?)p.MeetingId).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        return new RestrictedSetting(await GrantsAsync(db, meeting, ct));
    }

    public static async Task<RestrictedSetting> OfItemAsync(
        BranchLifeDbContext db, Id<RectificationItem> item, DateOnly today, CancellationToken ct)
    {
        var found = await db.RectificationItems.Where(i => i.Id == item)
            .Select(i => new { i.MeetingId, i.OwnerId, i.UnitId }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        return await OfPostsAsync(db, found.UnitId, [found.OwnerId], today, await GrantsAsync(db, found.MeetingId, ct), ct);
    }

    public static async Task<RestrictedSetting> OfCommitmentAsync(
        BranchLifeDbContext db, Id<Commitment> commitment, DateOnly today, CancellationToken ct)
    {
        var found = await db.Commitments.Where(c => c.Id == commitment).Select(c => new { c.BranchId, c.OwnerId }).SingleOrDefaultAsync(ct)
            ?? throw new NotFoundException();
        return await OfPostsAsync(db, found.BranchId, [found.OwnerId], today, false, ct);
    }

    /// <summary>The secretary is among those who do it.</summary>
    public static async Task<RestrictedSetting> OfDeedAsync(BranchLifeDbContext db, PracticalDeed deed, DateOnly today, CancellationToken ct) =>
        await OfPostsAsync(db, deed.BranchId, deed.Doers, today, false, ct);

    private static async Task<RestrictedSetting> OfPostsAsync(
        BranchLifeDbContext db, Id<Unit> branch, IReadOnlyCollection<Id<Person>> owners, DateOnly today, bool grants, CancellationToken ct)
    {
        var posts = await db.Posts.Where(post => post.UnitId == branch && post.From <= today && (post.To == null || today <= post.To))
            .Select(post => new { post.PersonId, post.Kind }).ToListAsync(ct);
        return new RestrictedSetting(
            grants,
            SecretaryOwns: posts.Any(post => post.Kind == PostKind.Secretary && owners.Contains(post.PersonId)),
            HasCommittee: posts.Where(post => post.Kind.IsCommittee).Select(post => post.PersonId).Distinct().Count() >= 3);
    }

    public static async Task<bool> GrantsAsync(BranchLifeDbContext db, Id<Meeting> meeting, CancellationToken ct) =>
        await (from m in db.Meetings
               join campaign in db.Campaigns on m.CampaignId equals campaign.Id
               where m.Id == meeting
               select campaign.GroupsReadMinutes).SingleOrDefaultAsync(ct);
}
