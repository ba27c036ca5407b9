using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Rectification;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Publicity;
using BranchLife.Domain.Rectification;
using BranchLife.Persistence;
using Microsoft.EntityFrameworkCore;

namespace BranchLife.Application.Publicity;

/// <summary>
/// What a copy holds, by rule: every item of the branch whole, of the members' items the promise alone and only with the member's
/// consent. The secretary may word a line anew, not leave a branch item out nor put a member's in.
/// </summary>
internal static class PostingLines
{
    public static async Task<IReadOnlyList<PostedLine>> PostingLinesAsync(
        this BranchLifeDbContext db, Id<Meeting> meeting, IReadOnlyDictionary<Id<RectificationItem>, PostingWords> words, CancellationToken ct)
    {
        var items = await (from item in db.RectificationItems.AsNoTracking()
                           join problem in db.Problems on item.ProblemId equals problem.Id
                           where item.MeetingId == meeting && (item.SubjectId == null || item.MayBePosted)
                           orderby item.SubjectId != null, item.SubjectId, item.OpenedAt, item.Id
                           select new { Item = item, problem.Statement }).ToListAsync(ct);
        var names = await db.NamesOfAsync(items.Select(row => (Id<Domain.Members.Person>?)row.Item.OwnerId), ct);
        return [.. items.Select((row, index) => LineOf(
            index + 1, row.Item, row.Item.SubjectId is null ? ReadingDoor.OpenOfBranch(row.Statement) : null, names[row.Item.OwnerId], words.GetValueOrDefault(row.Item.Id)))];
    }

    private static PostedLine LineOf(int ordinal, RectificationItem item, string? problem, string owner, PostingWords? words) => new()
    {
        Ordinal = ordinal, ItemId = item.Id, MemberId = item.SubjectId, DueOn = item.DueOn,
        Problem = problem is null ? null : Text.Optional(words?.Problem, Text.Paragraph) ?? problem,
        Measure = Text.Optional(words?.Measure, Text.Paragraph) ?? item.Measure,
        Owner = item.SubjectId is null ? OwnerWords.Of(owner, item.OutsideBody) : null,
    };
}
