using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;

namespace BranchLife.Application.Seeding;

/// <param name="State">active, suspended or ended.</param>
internal sealed record DemoAccount(string Key, Person Person, IReadOnlyList<string> Roles, Unit? Unit, Member? Member, string State = "active");
