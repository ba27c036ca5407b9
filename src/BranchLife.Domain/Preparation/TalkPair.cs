using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

public readonly record struct TalkPair(Id<Person> First, Id<Person> Second, TalkPairClass Class)
{
    public bool Has(Id<Person> person) => First == person || Second == person;
}
