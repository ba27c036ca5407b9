namespace BranchLife.Application.Imports.Tables;

/// <summary>A column whose header was understood.</summary>
/// <param name="Header">As the file writes it.</param>
public sealed record TableColumn(string Field, int Column, string Header);
