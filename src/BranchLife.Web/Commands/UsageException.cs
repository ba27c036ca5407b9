namespace BranchLife.Web.Commands;

/// <summary>The command was typed wrongly: exit code 2.</summary>
/// <param name="sentence">What is wrong, in Chinese; the usage line is added.</param>
public sealed class UsageException(string sentence) : Exception(sentence);
