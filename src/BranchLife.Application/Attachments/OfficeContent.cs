using System.IO.Compression;
using BranchLife.Domain;
using BranchLife.Domain.Attachments;

namespace BranchLife.Application.Attachments;

/// <summary>A docx or xlsx without macros, controls and embedded files; nothing of it is unpacked beyond its list of parts.</summary>
internal static class OfficeContent
{
    private const int MostParts = 5_000;
    private const int LargestList = 2 * 1024 * 1024;
    private static readonly string[] Active = ["vbaproject", "activex", "embeddings", "macrosheets", "dialogsheets", "customui", "attachedtoolbars"];

    public static AttachmentFormat FormatOf(byte[] content)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            var parts = package.Entries.Select(entry => entry.FullName.Replace('\\', '/')).ToArray();
            if (parts.Length > MostParts || parts.Distinct(StringComparer.OrdinalIgnoreCase).Count() != parts.Length)
                throw new RuleViolationException(AttachmentRules.BrokenFiles);
            if (parts.Any(part => Active.Any(word => part.Contains(word, StringComparison.OrdinalIgnoreCase))))
                throw new RuleViolationException(AttachmentRules.FilesDoNotRun);

            var types = Read(package, "[Content_Types].xml") ?? throw new RuleViolationException(AttachmentRules.KnownFormatsOnly);
            var relations = package.Entries.Where(entry => entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Select(Read);
            if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
                || relations.Any(text => text.Contains("attachedTemplate", StringComparison.OrdinalIgnoreCase) || text.Contains("oleObject", StringComparison.OrdinalIgnoreCase)))
            {
                throw new RuleViolationException(AttachmentRules.FilesDoNotRun);
            }

            return parts.Contains("word/document.xml") ? AttachmentFormat.Docx
                : parts.Contains("xl/workbook.xml") ? AttachmentFormat.Xlsx
                : throw new RuleViolationException(AttachmentRules.KnownFormatsOnly);
        }
        catch (InvalidDataException)
        {
            throw new RuleViolationException(AttachmentRules.BrokenFiles);
        }
    }

    private static string? Read(ZipArchive package, string name) => package.GetEntry(name) is { } entry ? Read(entry) : null;

    // A list of parts that claims to be long is not one.
    private static string Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var reader = new StreamReader(stream);
        var text = new char[LargestList + 1];
        var read = reader.ReadBlock(text, 0, text.Length);
        return read <= LargestList ? new string(text, 0, read) : throw new RuleViolationException(AttachmentRules.BrokenFiles);
    }
}
