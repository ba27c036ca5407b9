using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation;

public readonly record struct TalkPair(Id<Person> First, Id<Person> Second, TalkPairClass Class)
{
    public bool Has(Id<Person> person) => First == person || Second == person;
}
