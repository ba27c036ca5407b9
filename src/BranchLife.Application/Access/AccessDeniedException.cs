namespace BranchLife.Application.Access;

/// <summary>The actor may read the thing but not do this with it.</summary>
/// <param name="sentence">Chinese: who may.</param>
public sealed class AccessDeniedException(string sentence) : Exception(sentence);
