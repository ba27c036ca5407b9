using Serilog.Events;

namespace Serilog
{
    /// <summary>Collects properties for the one event that a request writes when it ends.</summary>
    public interface IDiagnosticContext
    {
        void Set(string propertyName, object? value, bool destructureObjects = false);

        void SetException(Exception exception);
    }
}

namespace Serilog.Extensions.Hosting
{
    public sealed class DiagnosticContext(ILogger logger) : IDiagnosticContext
    {
        private readonly AsyncLocal<DiagnosticContextCollector?> _current = new();

        public DiagnosticContextCollector BeginCollection()
        {
            var previous = _current.Value;
            return _current.Value = new DiagnosticContextCollector(() => _current.Value = previous);
        }

        public void Set(string propertyName, object? value, bool destructureObjects = false)
        {
            if (_current.Value is { } collector && logger.BindProperty(propertyName, value, destructureObjects, out var property))
                collector.AddOrUpdate(property);
        }

        public void SetException(Exception exception) => _current.Value?.SetException(exception);
    }

    public sealed class DiagnosticContextCollector(Action end) : IDisposable
    {
        private readonly Lock _gate = new();
        private Dictionary<string, LogEventProperty>? _properties = [];
        private Exception? _exception;

        public void AddOrUpdate(LogEventProperty property)
        {
            lock (_gate)
            {
                if (_properties is not null) _properties[property.Name] = property;
            }
        }

        public void SetException(Exception exception)
        {
            lock (_gate) _exception = exception;
        }

        public bool TryComplete(out IEnumerable<LogEventProperty>? properties, out Exception? exception)
        {
            lock (_gate)
            {
                properties = _properties?.Values;
                exception = _exception;
                _properties = null;
                end();
                return properties is not null;
            }
        }

        public void Dispose() => end();
    }
}
