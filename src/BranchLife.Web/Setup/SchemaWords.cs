using BranchLife.Persistence.Schema;

namespace BranchLife.Web.Setup;

internal static class SchemaWords
{
    /// <summary>Why the database cannot be worked with, or null.</summary>
    public static string? Refusal(SchemaState state) => state switch
    {
        SchemaState.Unreachable => "数据库无法连接，请检查数据库服务和连接设置。",
        SchemaState.Empty or SchemaState.Outdated => "数据库结构不是最新，请先执行 branchlife migrate。",
        SchemaState.Newer => "数据库结构比本程序新，请使用新版程序。",
        SchemaState.Current => null,
    };
}
