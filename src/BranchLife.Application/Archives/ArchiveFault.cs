namespace BranchLife.Application.Archives;

/// <summary>The first thing in an archive that is not as it was made.</summary>
/// <param name="Table">Always archive.</param>
/// <param name="Key">The file inside, or empty for the zip itself.</param>
public sealed record ArchiveFault(string Table, string Key, string Kind, string Sentence)
{
    public static ArchiveFault In(string file, string kind, string sentence) => new("archive", file, kind, sentence);
}
