using BranchLife.Application.Meetings;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.RegularMeetings;

/// <summary>The fields that a new and a planned light meeting share.</summary>
public abstract class RegularPage : FormPage
{
    [BindProperty]
    public RegularForm Input { get; set; } = new();

    public IReadOnlyList<PlanChoices.PersonLine> Members { get; protected set; } = [];

    public static IEnumerable<SelectListItem> Kinds => MeetingWords.LightKinds.Select(pair => new SelectListItem(pair.Word, pair.Kind.ToString()));

    public IEnumerable<SelectListItem> People =>
        Members.Select(person => new SelectListItem($"{person.Name}（{person.Standing}）", person.Id.ToString()));
}
