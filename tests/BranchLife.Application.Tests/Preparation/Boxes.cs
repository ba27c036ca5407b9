using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BranchLife.Application.Tests.Preparation;

/// <summary>An opinion box at work.</summary>
internal static class Boxes
{
    public static readonly DateOnly Today = new(2026, 11, 20);

    public static readonly DateOnly LastDay = new(2026, 11, 25);

    public static async Task<OpinionBox> BoxAsync(this TestDatabase database, PreparedBranch branch)
    {
        var id = await database.AsAsync<SetUpOpinionBox, Id<OpinionBox>>(
            branch.Secretary, use => use.ExecuteAsync(branch.Meeting.Id, new Period(Today, LastDay), default));
        return await database.LookAsync(db => db.OpinionBoxes.AsNoTracking().SingleAsync(box => box.Id == id));
    }

    /// <summary>Nobody is signed in.</summary>
    public static async Task PutAsync(
        this TestDatabase database, string token, string words, bool isForMember = false, bool isFromMember = false, string? aspect = null)
    {
        await using var scope = database.Scope();
        await scope.ServiceProvider.GetRequiredService<PutIntoOpinionBox>()
            .ExecuteAsync(token, new PutIntoOpinionBox.Slip(words, isForMember, isFromMember, aspect), default);
    }

    /// <summary>Fills a box, closes and empties it.</summary>
    public static async Task EmptyAsync(this TestDatabase database, PreparedBranch branch, int slips, bool firstIsForMember = false)
    {
        var box = await database.BoxAsync(branch);
        for (var i = 0; i < slips; i++)
            await database.PutAsync(box.Token, $"匿名意见第{i}条", firstIsForMember && i == 0, i % 2 == 1, "政治功能");
        await database.AsAsync<CloseOpinionBox>(branch.Secretary, use => use.ExecuteAsync(box.Id, 1, default));
        await database.AsAsync<EmptyOpinionBox, int>(branch.Secretary, use => use.ExecuteAsync(box.Id, 2, default));
    }

    public static Task<OpinionBoard.View> BoardAsync(this TestDatabase database, PreparedBranch branch, Id<Person> reader) =>
        database.AsAsync<OpinionBoard, OpinionBoard.View>(reader, use => use.FindAsync(branch.Meeting.Id, default));

    public static Task<OpinionSummary.View> SummaryAsync(this TestDatabase database, Id<Meeting> meeting, Id<Person> reader) =>
        database.AsAsync<OpinionSummary, OpinionSummary.View>(reader, use => use.FindAsync(meeting, default));
}
