terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }

  backend "s3" {
    bucket       = "marketlane-terraform-state"
    key          = "cart/terraform.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}

provider "aws" {
  region = "eu-central-1"

  default_tags {
    tags = {
      service = "cart"
      owner   = "storefront"
    }
  }
}

resource "aws_elasticache_replication_group" "cart" {
  replication_group_id       = "cart-cache-${var.environment}"
  description                = "Baskets of the shop"
  engine                     = "redis"
  engine_version             = "7.1"
  node_type                  = var.node_type
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
  at_rest_encryption_enabled = true
  transit_encryption_enabled = true
  snapshot_retention_limit   = 3
  subnet_group_name          = var.subnet_group
  security_group_ids         = var.security_group_ids
}
