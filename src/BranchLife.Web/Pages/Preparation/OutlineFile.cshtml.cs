using BranchLife.Application.Preparation;
using BranchLife.Application.Preparation.Outlines;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Pages.Reports;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>A document made from the template, looked at before it fills the draft. Neither the file nor its words are kept until then.</summary>
[RequestSizeLimit(LargestRequest)]
public sealed class OutlineFileModel(OwnOutline desks, ReadOutlineFile readFile, SaveOutline save, OutlineTemplate template) : FormPage
{
    /// <summary>Above the reader's own limit, so that a file that is too large gets the reader's sentence.</summary>
    private const long LargestRequest = 12 * 1024 * 1024;

    [FromRoute] public Id<Meeting> Id { get; set; }

    [FromRoute] public string? Of { get; set; }

    [BindProperty] public OutlineForm Input { get; set; } = new();

    [BindProperty] public UploadForm Upload { get; set; } = new();

    public OwnOutline.View Desk { get; private set; } = null!;

    /// <summary>Null until a file was read.</summary>
    public ReadOutlineFile.View? Preview { get; private set; }

    public string DeskPath => OutlineOfRoute.DeskOf(Id, Kind);

    public string Path => OutlineOfRoute.FileOf(Id, Kind);

    private OutlineKind Kind => OutlineOfRoute.KindOf(Of);

    public async Task<IActionResult> OnGetTemplateAsync(CancellationToken ct) =>
        new ExportResult(await template.FindAsync(Id, Kind, ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (Upload.File is not { } file) throw new RuleViolationException(OutlineFileRules.AFileIsChosen);

        await using var content = file.OpenReadStream();
        Preview = await readFile.FindAsync(Id, Kind, content, ct);
        Input = OutlineForm.Of(Preview.Text, Preview.Desk.Version);
        ModelState.Clear();
        return Page();
    }

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken ct)
    {
        await save.ExecuteAsync(Id, Kind, Input.ToText(), Input.Version, ct);
        Notice = "文档的内容已填入草稿，请逐条核对。";
        return Redirect(DeskPath);
    }

    protected override async Task ShowAsync(CancellationToken ct) => Desk = await desks.FindAsync(Id, Kind, ct);

    public sealed record UploadForm
    {
        public IFormFile? File { get; init; }
    }
}
