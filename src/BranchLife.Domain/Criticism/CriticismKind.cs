namespace BranchLife.Domain.Criticism;

public enum CriticismKind
{
    Self,
    Mutual,
}
