using BranchLife.Application.Appraisals;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Appraisals;

/// <summary>
/// The ballot on the own phone. The form carries no operation id: that somebody has voted is kept on the turnout list alone,
/// and a second sending is answered by it.
/// </summary>
public sealed class BallotModel(BlankBallot blank, CastBallot cast) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public BlankBallot.View View { get; private set; } = null!;

    public AppraisalGrade? Marked(Id<Person> person) => Input.Rows.FirstOrDefault(row => row.PersonId == person)?.Grade;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            await ShowAsync(ct);
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var grades = Input.Rows.Where(row => row.Grade is { } grade && Enum.IsDefined(grade)).DistinctBy(row => row.PersonId)
            .ToDictionary(row => row.PersonId, row => row.Grade);
        var team = Input.Team is { } given && Enum.IsDefined(given) ? given : (TeamGrade?)null;
        var isFirst = await cast.ExecuteAsync(Id, new Ballot(grades, team), ct);
        Notice = isFirst ? "投票成功。" : "您已经投过票，每人一票，这一次没有计入。";
        return Redirect($"/meetings/{Id}/appraisal/ballot");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await blank.FindAsync(Id, ct);

    public sealed record Form
    {
        public List<Row> Rows { get; init; } = [];

        public TeamGrade? Team { get; init; }
    }

    public sealed record Row
    {
        public Id<Person> PersonId { get; init; }

        public AppraisalGrade? Grade { get; init; }
    }
}
