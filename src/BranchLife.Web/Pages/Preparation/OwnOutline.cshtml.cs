using BranchLife.Application.Preparation;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>The desk on which the own outline, or the team's material, is written; saved in the background and by button.</summary>
public sealed class OwnOutlineModel(OwnOutline desk, SaveOutline save, ShapeOutline shape, HandInOutline handIn) : FormPage
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>"team" for the 班子对照检查材料; nothing for the own 发言提纲.</summary>
    [FromRoute] public string? Of { get; set; }

    [BindProperty] public OutlineForm Input { get; set; } = new();

    public OwnOutline.View Desk { get; private set; } = null!;

    public string Path => OutlineOfRoute.DeskOf(Id, Kind);

    public string FilePath => OutlineOfRoute.FileOf(Id, Kind);

    public static IEnumerable<SelectListItem> Origins => OpinionsModel.Origins;

    public static IEnumerable<SelectListItem> Results =>
        Enum.GetValues<PromiseResult>().Select(result => new SelectListItem(result.Word, result.ToString()));

    /// <summary>The lines of the form under their aspects, each with its place in the form.</summary>
    public IEnumerable<IGrouping<string, (int At, OutlineForm.Section Typed, OutlineSheet.Section? Stored)>> Aspects =>
        Input.Sections.Select((typed, at) => (At: at, Typed: typed, Stored: Desk.Sections.FirstOrDefault(stored => stored.Ordinal == typed.Ordinal)))
            .GroupBy(line => line.Typed.Aspect ?? "");

    private OutlineKind Kind => OutlineOfRoute.KindOf(Of);

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new OutlineForm();
        await ShowAsync(ct);
        Input = OutlineForm.Of(Desk);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var version = await save.ExecuteAsync(Id, Kind, await TypedAsync(ct), Input.Version, ct);
        if (IsAutosave) return Saved(version);

        Notice = "已保存。";
        return Redirect(Path);
    }

    public async Task<IActionResult> OnPostShapeAsync(OutlineShape act, int point, CancellationToken ct)
    {
        var next = await shape.ExecuteAsync(Id, Kind, await TypedAsync(ct), act, point, Input.Version, ct);
        Notice = act switch
        {
            OutlineShape.Add => "已保存，并添加了一条。",
            OutlineShape.Remove => "已删除一条，其余内容已保存。",
            _ => "已保存，并调整了顺序。",
        };
        return Redirect(next > 0 ? $"{Path}#point-{next}" : Path);
    }

    public async Task<IActionResult> OnPostHandInAsync(CancellationToken ct)
    {
        await handIn.ExecuteAsync(Id, Kind, await TypedAsync(ct), Input.Version, ct);
        Notice = $"{Kind.Word}已提交，等待审阅。";
        return Redirect($"/meetings/{Id}/outlines");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Desk = await desk.FindAsync(Id, Kind, ct);

        // The page draws a line for each stored point, whatever the form held; places may have moved, so names start anew.
        Input = Input.AlignedTo(Desk);
        string[] lists = ["Input.Sections", "Input.Promises"];
        foreach (var name in ModelState.Keys.Where(name => lists.Any(list => name.StartsWith(list, StringComparison.Ordinal))).ToArray()) ModelState.Remove(name);
    }

    private async Task<OutlineText> TypedAsync(CancellationToken ct) =>
        (Input.Stored.Count == 0 ? Input : Input.WithStored(await desk.FindAsync(Id, Kind, ct))).ToText();
}
