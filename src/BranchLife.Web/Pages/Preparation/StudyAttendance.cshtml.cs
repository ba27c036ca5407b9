using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>Everybody and every study in one grid of boxes.</summary>
public sealed class StudyAttendanceModel(StudyBoard board, MarkAttendance mark) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [FromQuery] public Id<StudySession>? Study { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public StudyBoard.View Board { get; private set; } = null!;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        var changed = Input.Studies.Where(sheet => Board.Sessions.FirstOrDefault(session => session.Id == sheet.Id) is not { } known
            || !known.Attended.ToHashSet().SetEquals(sheet.Attendees)).ToArray();
        await mark.ExecuteAsync([.. changed.Select(sheet => new MarkAttendance.Entry(sheet.Id, sheet.Version, sheet.Attendees))], ct);
        Notice = changed.Length == 0 ? "没有改动。" : "参加情况已保存。";
        return Redirect($"/meetings/{Id}/study");
    }

    /// <summary>Ticks a column for browsers without scripts; nothing is saved yet.</summary>
    public async Task<IActionResult> OnPostAllAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = Input with
        {
            Studies = [.. Input.Studies.Select(sheet => sheet.Id != Study ? sheet : sheet with
            {
                Attendees = [.. sheet.Attendees.Union(Board.Members.Where(member => !member.IsExempt).Select(member => member.Person.Id))],
            })],
        };
        return Page();
    }

    public bool IsThere(StudyBoard.Row session, int at, StudyBoard.MemberLine member) =>
        (Input.Studies.Length > at ? Input.Studies[at].Attendees : session.Attended).Contains(member.Person.Id);

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Board = await board.FindAsync(Id, ct);
        if (!Board.MayRecord) throw new AccessDeniedException(Gate.DeniedSentence);
    }

    public sealed record Form
    {
        public Sheet[] Studies { get; init; } = [];

        public Guid OperationId { get; init; }
    }

    public sealed record Sheet
    {
        public Id<StudySession> Id { get; init; }

        public int Version { get; init; } = -1;

        public Id<Person>[] Attendees { get; init; } = [];
    }
}
