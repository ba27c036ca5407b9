using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>The host's page: one key forward, who is next, who has not yet spoken to whom. Every move is kept before it is shown.</summary>
public sealed class RunModel(RoundBoard board, BeginRound begin, RunRound run) : FormPage
{
    public const string Here = "run";

    [FromRoute] public Id<MeetingSession> Id { get; set; }

    /// <summary>Where the key was pressed.</summary>
    [FromQuery] public string? Back { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public RoundBoard.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken ct)
    {
        await begin.ExecuteAsync(Id, Input.Version, ct);
        return Return();
    }

    public Task<IActionResult> OnPostForwardAsync(CancellationToken ct) => MoveAsync(RoundMove.Forward, ct);

    public Task<IActionResult> OnPostBackAsync(CancellationToken ct) => MoveAsync(RoundMove.Back, ct);

    public Task<IActionResult> OnPostSkipAsync(CancellationToken ct) => MoveAsync(RoundMove.Skip, ct);

    public async Task<IActionResult> OnPostCallAsync(CancellationToken ct)
    {
        await run.CallAsync(Id, Input.PersonId, Input.Version, ct);
        return Return();
    }

    public async Task<IActionResult> OnPostPutOffAsync(CancellationToken ct)
    {
        await run.PutOffAsync(Id, Input.PersonId, Input.Version, ct);
        return Return();
    }

    /// <summary>A member's self-criticism, criticism and reply are one line.</summary>
    public static IReadOnlyList<RoundRow> RowsOf(RoundBoard.View.Running round) => RoundRow.Of(round);

    public static string Clock(TimeSpan taken) => taken < TimeSpan.FromSeconds(1) ? "—" : $"{(int)taken.TotalMinutes}:{taken.Seconds:00}";

    protected override async Task ShowAsync(CancellationToken ct) => View = await board.FindAsync(Id, ct);

    private async Task<IActionResult> MoveAsync(RoundMove move, CancellationToken ct)
    {
        await run.ExecuteAsync(Id, move, Input.Version, ct);
        return Return();
    }

    private RedirectResult Return() => Redirect($"/sessions/{Id}/{(Back == "round" ? "round" : Here)}");

    public sealed record Form
    {
        public Id<Person> PersonId { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
