namespace BranchLife.Application.Access;

/// <summary>Does not exist, or not for this actor: both answer the same 404.</summary>
public sealed class NotFoundException() : Exception("Not found, or not for this actor.");
