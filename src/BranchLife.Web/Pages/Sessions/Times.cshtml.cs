using System.Globalization;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>When the comrades came and left, to the minute.</summary>
public sealed class TimesModel(TimesOfAttendance times, NoteTimes note) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public TimesOfAttendance.View View { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await note.ExecuteAsync(Id, [.. Input.Rows.Select(row => new NoteTimes.Entry(row.PersonId, row.Came, row.Left))], Input.Version, ct);
        Notice = "到会、离会时间已保存。";
        return Redirect($"/sessions/{Id}/times");
    }

    /// <summary>What was typed, or what is kept.</summary>
    public Row Typed(TimesOfAttendance.View.Row kept) => Input.Rows.FirstOrDefault(row => row.PersonId == kept.PersonId)
        ?? new Row { PersonId = kept.PersonId, Came = TimeOf(kept.CameAt), Left = TimeOf(kept.LeftAt) };

    public static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    protected override async Task ShowAsync(CancellationToken ct) => View = await times.FindAsync(Id, ct);

    private static TimeOnly? TimeOf(DateTimeOffset? at) => at is { } known ? TimeOnly.FromDateTime(known.ChinaClock) : null;

    public sealed record Form
    {
        public List<Row> Rows { get; init; } = [];

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed record Row
    {
        public Id<Person> PersonId { get; init; }

        public TimeOnly? Came { get; init; }

        public TimeOnly? Left { get; init; }
    }
}
