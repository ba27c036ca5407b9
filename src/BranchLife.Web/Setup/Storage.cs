using BranchLife.Persistence;
using Microsoft.AspNetCore.DataProtection;

namespace BranchLife.Web.Setup;

internal static class Storage
{
    /// <summary>Storage:Path, a relative one beside the program; by default App_Data there.</summary>
    public static StorageFolder AddBranchLifeStorage(this IServiceCollection services, IConfiguration configuration)
    {
        var path = configuration["Storage:Path"] is { Length: > 0 } set ? set : "App_Data";
        var storage = Open(Path.Combine(Place.Home, path));
        services.AddSingleton(storage);
        services.AddDataProtection()
            .SetApplicationName("BranchLife")
            .PersistKeysToFileSystem(new DirectoryInfo(storage.Folder("keys")));
        return storage;
    }

    private static StorageFolder Open(string path)
    {
        try
        {
            return new StorageFolder(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException($"存储目录 {path} 不能建立或不归本程序所有，请检查 Storage:Path 和目录权限。");
        }
    }
}
