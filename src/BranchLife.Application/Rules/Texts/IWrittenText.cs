namespace BranchLife.Application.Rules;

/// <summary>Text that is handed in, and so has to be finished.</summary>
public interface IWrittenText : ISavedText;
