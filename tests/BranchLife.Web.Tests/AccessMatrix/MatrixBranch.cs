using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Web.Tests.AccessMatrix;

/// <summary>A branch of the demonstration with its meeting of this year; the ordinary hold no post anywhere.</summary>
internal sealed record MatrixBranch(
    Id<Unit> Id, Id<Meeting> Meeting, Id<Person> Secretary, Id<Person> Recorder, Id<Person> Committee, IReadOnlyList<Id<Person>> Ordinary)
{
    /// <summary>Has an account that was suspended while its session was running.</summary>
    public Id<Person> Suspended => Ordinary[^1];
}
