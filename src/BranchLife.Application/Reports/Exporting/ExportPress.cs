using BranchLife.Application.Access;
using BranchLife.Documents.Bundles;
using BranchLife.Documents.Papers;
using BranchLife.Domain;
using Microsoft.Extensions.Logging;

namespace BranchLife.Application.Reports.Exporting;

/// <summary>
/// Prints what was made: reader, moment and check code at the foot of every page, the reason in the reading log of everybody whose
/// guarded words are in it, one line in the program's log.
/// </summary>
public sealed partial class ExportPress(ReadingDoor door, Actor actor, TimeProvider clock, PaperFaces faces, ILogger<ExportPress> logger)
{
    public DateTimeOffset Moment => clock.GetUtcNow().ToOffset(ChinaTime.Offset);

    public Imprint Imprint => new(Moment, actor.Name);

    /// <summary>Before anything is read: refuses a missing reason or an unsuitable format, and tells the door what the reading is for.</summary>
    public void Prepare(ExportKind kind, ExportFormat format, string? reason)
    {
        var purpose = Domain.Text.Required(reason, Domain.Text.Line, ExportRules.AReasonIsGiven);
        if (!kind.Formats.Contains(format)) throw new RuleViolationException(ExportRules.NotInThisFormat);
        if (format is ExportFormat.Pdf) faces.Required();
        door.Reason = $"导出{kind.Name}：{purpose}";
    }

    public async Task<ExportFile> ExecuteAsync(ExportOrder order, Material material, CancellationToken ct)
    {
        await door.CloseAsync(ct);
        var (write, fingerprint) = await material.PrepareAsync(
            order.Format, Imprint, order.Format is ExportFormat.Pdf ? faces.Required() : null, ct);
        TellOf(order.Kind.Kind, order.Format, order.Of, actor.PersonId.Value, fingerprint);
        return new ExportFile(NameOf(order), order.Format.ContentType, write);
    }

    /// <summary>A zip, filled while it is sent.</summary>
    public ExportFile Bundle(ExportOrder order, string title, Func<Bundle, CancellationToken, Task> fill)
    {
        TellOf(order.Kind.Kind, order.Format, order.Of, actor.PersonId.Value, null);
        return new ExportFile(NameOf(order), order.Format.ContentType, async (output, ct) =>
        {
            using var bundle = new Bundle(output, title, Moment, $"导出人：{actor.Name}");
            await fill(bundle, ct);
            await bundle.CompleteAsync(ct);
        });
    }

    /// <summary>One document into a zip; what is guarded in it is in the reading log before it is written.</summary>
    public async Task AddAsync(Bundle bundle, IReadOnlyList<string> folder, ExportOrder order, Material material, CancellationToken ct)
    {
        await door.CloseAsync(ct);
        var (write, _) = await material.PrepareAsync(order.Format, Imprint, null, ct);
        await bundle.AddAsync(folder, NameOf(order), output => write(output, ct), ct);
    }

    /// <summary>One document as it would be handed out; what is guarded in it is in the reading log before.</summary>
    public async Task<(string Name, byte[] Content)> RenderAsync(ExportOrder order, Material material, CancellationToken ct)
    {
        await door.CloseAsync(ct);
        var (write, _) = await material.PrepareAsync(order.Format, Imprint, null, ct);
        using var content = new MemoryStream();
        await write(content, ct);
        return (NameOf(order), content.ToArray());
    }

    /// <summary>A zip that somebody else writes.</summary>
    public ExportFile Hand(ExportOrder order, Func<Stream, CancellationToken, Task> write)
    {
        TellOf(order.Kind.Kind, order.Format, order.Of, actor.PersonId.Value, null);
        return new ExportFile(NameOf(order), order.Format.ContentType, write);
    }

    private string NameOf(ExportOrder order) =>
        FileName.For(order.Called, order.Year, order.Kind.Name, clock.Today, order.Format.Extension);

    [LoggerMessage(LogLevel.Information, "Export {Kind} {Format} of {Of} by {Person}, fingerprint {Fingerprint}")]
    private partial void TellOf(string kind, ExportFormat format, Guid of, Guid person, string? fingerprint);
}
