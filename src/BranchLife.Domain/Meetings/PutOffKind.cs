namespace BranchLife.Domain.Meetings;

public enum PutOffKind
{
    Postpone,
    Cancel,
}
