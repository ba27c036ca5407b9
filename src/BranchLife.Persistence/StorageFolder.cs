namespace BranchLife.Persistence;

/// <summary>Where everything lies that is not in a server database. Folders are for their owner alone (mode 700), files too (600).</summary>
public sealed class StorageFolder
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public StorageFolder(string path)
    {
        Path = System.IO.Path.GetFullPath(path);
        Make(Path);
    }

    public string Path { get; }

    /// <summary>A folder inside, made when it is not there.</summary>
    public string Folder(string name) => Make(System.IO.Path.Combine(Path, name));

    public string File(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file that only its owner reads.</summary>
    public async Task WriteAsync(string name, string text, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new StreamWriter(File(name), options);
        await file.WriteAsync(text.AsMemory(), ct);
    }

    /// <summary>Tries it: rights on paper say little on network drives and full disks.</summary>
    public bool IsWritable()
    {
        var probe = System.IO.Path.Combine(Path, ".probe-" + Environment.ProcessId);
        try
        {
            System.IO.File.WriteAllText(probe, "ok");
            System.IO.File.Delete(probe);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static string Make(string path)
    {
        if (OperatingSystem.IsWindows()) return Directory.CreateDirectory(path).FullName;

        var made = Directory.CreateDirectory(path, OwnerOnly);
        made.UnixFileMode = OwnerOnly;
        return made.FullName;
    }
}
