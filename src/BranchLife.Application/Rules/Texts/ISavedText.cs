namespace BranchLife.Application.Rules;

/// <summary>Everything that is about to be kept, field by field.</summary>
public interface ISavedText
{
    IEnumerable<string?> Texts { get; }
}
