using System.Text;

namespace BranchLife.Documents.Reading.Package;

/// <summary>Looks at the first bytes of a file and refuses by name what is no zip archive.</summary>
internal static class FileKind
{
    private static ReadOnlySpan<byte> Zip => "PK"u8;

    private static ReadOnlySpan<byte> CompoundFile => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static void MustBeZip(ReadOnlySpan<byte> file)
    {
        if (file.IsEmpty) throw WorkbookRefusals.Empty();
        if (file.StartsWith(Zip)) return;
        if (file.StartsWith(CompoundFile)) throw OfCompoundFile(file);
        throw OfText(file[..Math.Min(file.Length, 4096)]);
    }

    // An encrypted .xlsx is a compound file with a stream of this name; its directory names streams in UTF-16.
    private static WorkbookRefusedException OfCompoundFile(ReadOnlySpan<byte> file)
    {
        if (Names(file, "EncryptedPackage")) return WorkbookRefusals.Encrypted();
        return Names(file, "Workbook") || Names(file, "Book") ? WorkbookRefusals.OldWorkbook() : WorkbookRefusals.NoWorkbook();
    }

    private static bool Names(ReadOnlySpan<byte> file, string stream) =>
        file.IndexOf(Encoding.Unicode.GetBytes(stream)) >= 0;

    private static WorkbookRefusedException OfText(ReadOnlySpan<byte> start)
    {
        if (start.IndexOfAnyExcept((byte)0) < 0) return WorkbookRefusals.Empty();
        var text = start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])
            ? Encoding.Unicode.GetString(start)
            : Encoding.UTF8.GetString(start);
        text = text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.Length == 0) return WorkbookRefusals.Empty();
        if (IsWebPage(text)) return WorkbookRefusals.WebPage();
        return text.Contains('\0') || text.StartsWith("%PDF", StringComparison.Ordinal) || text.StartsWith('<')
            ? WorkbookRefusals.NoWorkbook()
            : WorkbookRefusals.PlainText();
    }

    private static bool IsWebPage(string text) =>
        text.StartsWith('<')
        && new[] { "<html", "<!doctype html", "<table", "<head", "<body", "<meta" }
            .Any(tag => text.Contains(tag, StringComparison.OrdinalIgnoreCase));
}
