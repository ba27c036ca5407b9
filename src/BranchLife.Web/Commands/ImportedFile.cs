using BranchLife.Documents.Reading;

namespace BranchLife.Web.Commands;

/// <summary>The file of an import, opened by the bounded reader alone.</summary>
internal static class ImportedFile
{
    /// <summary>
    /// Refuses a bad file before the application is put together, so that it costs neither a database nor their memory.
    /// Words that make no sense are left to the command.
    /// </summary>
    public static void RequireReadable(CommandLine line)
    {
        if (line.Command != ImportCommand.Name) return;

        var words = new Arguments(line.Words);
        try
        {
            _ = (words.Option("--unit"), words.Option("--failed"), words.Next());
            if (words.Next() is { } file) Open(file);
        }
        catch (UsageException)
        {
            return;
        }
    }

    public static Workbook Open(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return WorkbookReader.Read(stream);
        }
        catch (WorkbookRefusedException refusal)
        {
            throw new RefusedException(refusal.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"打不开文件“{file}”，请核对文件名和权限。");
        }
    }
}
