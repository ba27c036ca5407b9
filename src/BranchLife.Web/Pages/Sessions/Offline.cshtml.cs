using BranchLife.Application.Access;
using BranchLife.Application.Sessions.Offline;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Rooms;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>
/// Works on when the line drops: the browser keeps what is entered, each with an operation id of its own, and hands it in later.
/// The page itself is kept by a worker; it holds names, never what was said.
/// </summary>
public sealed class OfflineModel(RoomPack pack, MergeRoomEntries merge, Actor actor) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public RoomPack.View View { get; private set; } = null!;

    public string Person => actor.PersonId.ToString();

    public async Task<IActionResult> OnPostMergeAsync(CancellationToken ct)
    {
        if (RoomQueue.Read(Input.Queue) is not { } entries) return BadRequest();

        var outcomes = await merge.ExecuteAsync(Id, entries, ct);
        return new JsonResult(outcomes.Select(outcome => new { op = outcome.Operation, fate = outcome.Fate.ToString(), outcome.Theirs, outcome.Sentence }));
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await pack.FindAsync(Id, ct);

    public sealed record Form
    {
        /// <summary>What the browser kept, as JSON.</summary>
        public string? Queue { get; init; }
    }
}
