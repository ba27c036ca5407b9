namespace BranchLife.Application.Rules;

public interface IMeetingPlace
{
    string? Place { get; }
}
