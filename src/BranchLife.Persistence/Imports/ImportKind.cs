namespace BranchLife.Persistence.Imports;

public enum ImportKind
{
    Units,
    Members,
}
