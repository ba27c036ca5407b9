namespace BranchLife.Web.Commands;

/// <summary>The command is not carried out, or its check has failed: exit code 1.</summary>
/// <param name="sentence">One sentence in Chinese for standard error.</param>
public sealed class RefusedException(string sentence) : Exception(sentence);
