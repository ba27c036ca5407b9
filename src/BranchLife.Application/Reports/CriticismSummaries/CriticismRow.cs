namespace BranchLife.Application.Reports.CriticismSummaries;

/// <param name="Problems">Numbers of the 问题清单 to which it led.</param>
internal sealed record CriticismRow(string Author, string Subject, string Words, string? Aspect, string? Reply, string? Problems);
