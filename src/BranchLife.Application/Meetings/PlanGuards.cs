using BranchLife.Application.Rules;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Meetings;

internal static class PlanGuards
{
    /// <summary>Before a typed plan is kept: no classified text, and every id in it belongs to the branch.</summary>
    public static async Task CheckAsync(
        this BranchLifeDbContext db, Id<Unit> branch, PlanDraft draft, IReadOnlyList<BranchRoster.Entry> roster, DateOnly today, CancellationToken ct)
    {
        TypedText.RefuseClassified(today,
            [draft.Title, draft.Theme, draft.Place, draft.Guests, draft.Requirements, .. draft.Steps.SelectMany(step => new[] { step.Title, step.Content })]);

        var known = roster.Select(member => member.PersonId).ToHashSet();
        Id<Person>?[] named = [draft.HostId, draft.RecorderId, .. draft.Steps.Select(step => step.OwnerId)];
        if (named.Any(person => person is { } id && !known.Contains(id)))
            throw new RuleViolationException(MeetingRules.PeopleAreOfTheBranch);

        var adopts = draft.AdoptedById is not { } adopted
            || await db.RegularMeetings.AnyAsync(held => held.Id == adopted && held.BranchId == branch, ct);
        if (!adopts) throw new RuleViolationException(MeetingRules.AdoptedByTheBranch);
    }
}
