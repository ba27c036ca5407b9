using BranchLife.Application.Preparation.Outlines;
using BranchLife.Domain;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Screen;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>What was handed in and when it came back; any two texts side by side; an older one taken back into the draft.</summary>
public sealed class OutlineVersionsModel(OutlineVersions versions, TakeBackVersion takeBack) : FormPage
{
    [FromRoute] public Id<Outline> Id { get; set; }

    [FromQuery] public int? From { get; set; }

    [FromQuery] public int? To { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public OutlineVersions.View View { get; private set; } = null!;

    public IEnumerable<SelectListItem> Earlier => View.Lines.Select(Item);

    public IEnumerable<SelectListItem> Later =>
        View.IsMine ? [.. View.Lines.Select(Item), new SelectListItem("现在的文字", "0")] : View.Lines.Select(Item);

    public static string NameOf(OutlineVersions.Line line) => $"第 {line.Number} 稿{(line.IsDraft ? "（恢复前的草稿）" : "")}";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outline = await takeBack.ExecuteAsync(Id, Input.Number, Input.Version, ct);
        Notice = "已恢复所选的文字；恢复前的草稿存为一稿，可以再恢复。";
        return Redirect(OutlineOfRoute.DeskOf(outline.MeetingId, outline.Kind));
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        View = await versions.FindAsync(Id, From, To, ct);
        (From, To) = (View.From, View.To);
    }

    private static SelectListItem Item(OutlineVersions.Line line) =>
        new($"{NameOf(line)} {line.At.MonthDayTime}", line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public sealed record Form
    {
        /// <summary>Of the version that is taken back.</summary>
        public int Number { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
