using BranchLife.Application.Access;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>The desk on which the own outline, or the team's material, is written; saved in the background and by button.</summary>
public sealed class OwnOutlineModel(OwnOutline desk, SaveOutline save, HandInOutline handIn) : FormPage
{
    private const string TeamRoute = "team";

    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>"team" for the 班子对照检查材料; nothing for the own 发言提纲.</summary>
    [FromRoute] public string? Of { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OwnOutline.View Desk { get; private set; } = null!;

    public string Path => Kind is OutlineKind.TeamSelfCheck ? $"/meetings/{Id}/outline/{TeamRoute}" : $"/meetings/{Id}/outline";

    public static IEnumerable<SelectListItem> Origins => OpinionsModel.Origins;

    private OutlineKind Kind => Of switch
    {
        null => OutlineKind.MemberOutline,
        TeamRoute => OutlineKind.TeamSelfCheck,
        _ => throw new NotFoundException(),
    };

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = Form.Of(Desk);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var version = await save.ExecuteAsync(Id, Kind, Input.ToText(), Input.Version, ct);
        if (IsAutosave) return Saved(version);

        Notice = "已保存。";
        return Redirect(Path);
    }

    public async Task<IActionResult> OnPostHandInAsync(CancellationToken ct)
    {
        await handIn.ExecuteAsync(Id, Kind, Input.ToText(), Input.Version, ct);
        Notice = $"{Kind.Word}已提交，等待审阅。";
        return Redirect($"/meetings/{Id}/outlines");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Desk = await desk.FindAsync(Id, Kind, ct);

        // A mutilated form may lack sections; the page draws one for each.
        Input.Sections.AddRange(Form.Of(Desk).Sections.Skip(Input.Sections.Count));
    }

    public sealed record Form
    {
        public string? LastPromises { get; init; }

        public string? StudyGains { get; init; }

        public List<Section> Sections { get; init; } = [];

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }

        public static Form Of(OwnOutline.View desk) => new()
        {
            LastPromises = desk.Sheet?.LastPromises, StudyGains = desk.Sheet?.StudyGains,
            Sections = [.. desk.Sections.Select(section => new Section
            {
                Ordinal = section.Ordinal, Problem = section.Problem, Instance = section.Instance, Cause = section.Cause,
                Measure = section.Measure, Origin = section.Origin,
            })],
        };

        public OutlineText ToText() => new(LastPromises, StudyGains, [.. Sections.Select(section => new OutlineText.Entry(
            section.Ordinal, section.Problem, section.Instance, section.Cause, section.Measure, section.Origin))]);
    }

    public sealed record Section
    {
        public int Ordinal { get; init; }

        public string? Problem { get; init; }

        public string? Instance { get; init; }

        public string? Cause { get; init; }

        public string? Measure { get; init; }

        public ProblemOrigin Origin { get; init; }
    }
}
