using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>The recorder's list: exceptions are ticked, the rest is present with one button.</summary>
public sealed class SignInModel(SignInSheet sheet, SignInAttendees signIn) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public SignInSheet.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var entries = Input.Rows.Select(row => new SignInEntry(
            row.PersonId,
            Input.RestPresent && row.Presence is Presence.Unrecorded ? Presence.Present : row.Presence,
            row.Reason, row.ApprovedById, row.Kind, row.Shown)).ToArray();
        await signIn.ExecuteAsync(Id, entries, Input.Version, ct);
        Notice = "签到已保存。";
        return Redirect($"/sessions/{Id}/sign-in");
    }

    /// <summary>What was typed, or what is kept.</summary>
    public Row Typed(SignInSheet.View.Row kept) => Input.Rows.FirstOrDefault(row => row.PersonId == kept.PersonId)
        ?? new Row { PersonId = kept.PersonId, Presence = kept.Presence, Reason = kept.Reason, ApprovedById = kept.ApprovedById, Kind = kept.LeaveKind };

    protected override async Task ShowAsync(CancellationToken ct) => View = await sheet.FindAsync(Id, ct);

    public sealed record Form
    {
        public List<Row> Rows { get; init; } = [];

        /// <summary>Whoever is not marked otherwise is there.</summary>
        public bool RestPresent { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed record Row
    {
        public Id<Person> PersonId { get; init; }

        public Presence Presence { get; init; }

        /// <summary>What the list said when it was opened.</summary>
        public Presence? Shown { get; init; }

        public LeaveKind? Kind { get; init; }

        public string? Reason { get; init; }

        public Id<Person>? ApprovedById { get; init; }
    }
}
