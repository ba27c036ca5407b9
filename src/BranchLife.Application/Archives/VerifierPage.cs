namespace BranchLife.Application.Archives;

/// <summary>verify.html: the page that checks an archive in a browser, from a disk, without a network.</summary>
public static class VerifierPage
{
    public const string Name = "verify.html";

    public static byte[] Html()
    {
        using var stream = typeof(VerifierPage).Assembly.GetManifestResourceStream(Name)!;
        using var kept = new MemoryStream();
        stream.CopyTo(kept);
        return kept.ToArray();
    }
}
