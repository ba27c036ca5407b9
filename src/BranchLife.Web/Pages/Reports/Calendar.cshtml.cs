using BranchLife.Application.Reports.Calendars;
using BranchLife.Documents.Calendars;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Reports;

/// <summary>The meeting as an ICS file.</summary>
public sealed class CalendarModel(MeetingCalendar calendar) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        File(await calendar.FindAsync(Id, ct), CalendarFile.ContentType, "会议安排.ics");
}
