using BranchLife.Application.Access;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using BranchLife.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Preparation;

public sealed class OpinionDetails(BranchLifeDbContext db, Actor actor, Relations relations, ReadingDoor door)
{
    public async Task<View> FindAsync(Id<Opinion> id, CancellationToken ct)
    {
        var found = await (
            from opinion in db.Opinions.VisibleTo(db, actor)
            where opinion.Id == id
            join subject in db.Persons on opinion.SubjectId equals subject.Id into subjects
            from subject in subjects.DefaultIfEmpty()
            select new
            {
                opinion.Version, opinion.MeetingId, opinion.BranchId, opinion.Origin, opinion.IsAnonymous, opinion.AwaitsSubject, opinion.Aspect, opinion.SubjectId,
                Subject = subject == null ? null : subject.Name, opinion.Words, opinion.ReceivedOn, opinion.DeclinedReason, opinion.FedBackOn,
            }).SingleOrDefaultAsync(ct) ?? throw new NotFoundException();
        var relation = await relations.ToAsync(found.BranchId, ct);
        var meeting = await db.Meetings.Where(m => m.Id == found.MeetingId).Select(m => new { m.Title, m.CampaignId, m.HeldOn }).SingleAsync(ct);
        var problems = await db.Problems.Where(problem => problem.MeetingId == found.MeetingId
                && problem.Links.Any(link => link.Kind == ProblemLinkKind.Opinion && link.RecordId == id.Value))
            .Select(problem => new { problem.Id, problem.SubjectId, problem.Statement }).ToListAsync(ct);
        var mayHandle = relation.IsSecretary;
        var known = mayHandle && !found.AwaitsSubject
            ? await db.Problems.Where(problem => problem.MeetingId == found.MeetingId && problem.SubjectId == found.SubjectId && !problem.IsConfirmed)
                .OrderBy(problem => problem.FoundOn).ThenBy(problem => problem.Id)
                .Select(problem => new { problem.Id, problem.SubjectId, problem.Statement }).ToListAsync(ct)
            : [];
        var head = mayHandle && found.AwaitsSubject ? await MeetingHead.ReadAsync(db, actor, found.MeetingId, ct) : null;
        var roster = head is null ? [] : await PreparationRoster.OfAsync(db, head, actor.Today, ct);
        var view = new View(id, found.Version, found.MeetingId, meeting.Title, SourceWords.Of(found.Origin, found.IsAnonymous), found.AwaitsSubject, found.Aspect, found.SubjectId, found.Subject,
            door.Open(found.Words, new SensitiveRecord(RecordKind.Opinion, id.Value, null, found.SubjectId))!, found.ReceivedOn,
            found.DeclinedReason, found.FedBackOn, mayHandle ? [.. problems.Select(problem => door.Open(problem.Statement, problem.Id, problem.SubjectId)!)] : [],
            await CheckAspects.OfAsync(db, meeting.CampaignId, found.SubjectId is null, ct), [.. known.Select(problem => new KnownProblem(problem.Id, door.Open(problem.Statement, problem.Id, problem.SubjectId)!))], roster, mayHandle);
        await door.CloseAsync(ct);
        return view;
    }

    /// <param name="Source">One of the five sources; of an anonymous one only that it came out of the box.</param>
    /// <param name="AwaitsSubject">Meant for a member who is still to be found in the words.</param>
    /// <param name="Problems">Statements drawn from it, for the secretary.</param>
    /// <param name="Known">Problems on the same list, which it may join.</param>
    /// <param name="Roster">Whom it may mean; empty unless that is open.</param>
    public sealed record View(
        Id<Opinion> Id, int Version, Id<Meeting> MeetingId, string Meeting, string Source, bool AwaitsSubject, string? Aspect, Id<Person>? SubjectId, string? Subject,
        string Words, DateOnly ReceivedOn, string? DeclinedReason, DateOnly? FedBackOn, IReadOnlyList<string> Problems,
        IReadOnlyList<string> Aspects, IReadOnlyList<KnownProblem> Known, IReadOnlyList<RosterPerson> Roster, bool MayHandle);

    public sealed record KnownProblem(Id<Problem> Id, string Statement);
}
