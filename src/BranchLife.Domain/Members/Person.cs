namespace BranchLife.Domain.Members;

/// <summary>The human: posts, grants, group memberships and the account hang on the person, with or without membership.</summary>
public sealed class Person : Aggregate<Person>
{
    private Person()
    {
    }

    public string Name { get; private set; } = "";

    public Gender? Gender { get; private set; }

    /// <summary>民族, a name of GB/T 3304.</summary>
    public string? Ethnicity { get; private set; }

    public DateOnly? BornOn { get; private set; }

    public bool BornMonthOnly { get; private set; }

    public string? Education { get; private set; }

    public SensitiveText? Phone { get; private set; }

    /// <summary>公民身份号码 (GB 11643); kept only where the office has switched it on.</summary>
    public SensitiveText? IdNumber { get; private set; }

    public static Person Register(Id<Person> id, string name, PersonFacts facts)
    {
        var person = new Person { Id = id };
        person.Correct(name, facts);
        return person;
    }

    public void Correct(string name, PersonFacts facts)
    {
        (Name, Ethnicity, Education) = (Text.Required(name, Text.Name, MemberRules.APersonHasAName),
            Text.Optional(facts.Ethnicity, Text.Name), Text.Optional(facts.Education, Text.Name));
        (Gender, BornOn, BornMonthOnly) = (facts.Gender, facts.BornOn, facts.BornMonthOnly);
        Phone = SensitiveText.From(facts.Phone);
        IdNumber = SensitiveText.From(facts.IdNumber);
    }

    /// <summary>As <see cref="Correct"/>, by a list that may be silent about numbers: those that it does not name stay.</summary>
    public void CorrectByList(string name, PersonFacts facts)
    {
        var (phone, idNumber) = (Phone, IdNumber);
        Correct(name, facts);
        (Phone, IdNumber) = (Phone ?? phone, IdNumber ?? idNumber);
    }
}
