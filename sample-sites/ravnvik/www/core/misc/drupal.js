window.Drupal = { behaviors: {}, locale: {} };
