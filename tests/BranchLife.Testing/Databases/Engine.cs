namespace BranchLife.Testing.Databases;

public enum Engine
{
    Sqlite,
    PostgreSql,
}
